package vn.haiphong.thidua.proposal.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.proposal.ProposalFilter;
import vn.haiphong.thidua.proposal.ProposalStatus;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.Pager;

/** What the address of the list asks for. */
record ProposalQuestion(ProposalFilter filter, int page) {

    static ProposalQuestion of(QueryParameters query, UnitTree units) {
        var text = VietnameseText.line(query.getSingleParameter("tim").orElse(""));
        var filter = new ProposalFilter(
                text.length() <= 100 ? text : text.substring(0, 100),
                query.getSingleParameter("trang-thai")
                        .flatMap(ProposalQuestion::status)
                        .orElse(null),
                query.getSingleParameter("don-vi")
                        .filter(code -> !code.isBlank() && code.length() <= 40)
                        .map(UnitId::new)
                        .filter(id -> units.find(id).isPresent())
                        .orElse(null));
        return new ProposalQuestion(filter, Pager.asked(query));
    }

    private static Optional<ProposalStatus> status(String word) {
        return Arrays.stream(ProposalStatus.values())
                .filter(one -> word(one).equals(word))
                .findFirst();
    }

    private static String word(ProposalStatus status) {
        return VietnameseText.slug(status.label());
    }

    ProposalQuestion turned(int to) {
        return new ProposalQuestion(filter, to);
    }

    QueryParameters address() {
        var words = new LinkedHashMap<String, String>();
        if (!filter.text().isEmpty()) words.put("tim", filter.text());
        if (filter.status() != null) words.put("trang-thai", word(filter.status()));
        if (filter.unit() != null) words.put("don-vi", filter.unit().code());
        if (page > 1) words.put("trang", "" + page);
        return QueryParameters.simple(words);
    }
}
