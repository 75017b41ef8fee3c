package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.nomination.DossierPaper;
import vn.haiphong.thidua.nomination.DossierPaperForm;
import vn.haiphong.thidua.nomination.NominationDraft;
import vn.haiphong.thidua.nomination.NominationDraft.Step;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.CaptionedTable;

/** The papers of a nomination with who issued them and how long they hold; new ones are added where it lies. */
class PapersPanel extends Div {

    private final UnitTree units;
    private final Consumer<DossierPaper> remove;
    private final Div list = new Div();
    private final PaperFields fields;
    private final NativeDetails adding;

    PapersPanel(
            UnitTree units, Consumer<DossierPaperForm> add, Consumer<DossierPaper> remove, Consumer<String> refused) {
        this.units = units;
        this.remove = remove;
        this.fields = new PaperFields(add, refused);
        this.adding = new NativeDetails("Thêm giấy tờ", fields);
        add(new H2("Giấy tờ trong hồ sơ"), list, adding);
    }

    void show(NominationDraft draft, LocalDate today) {
        list.removeAll();
        var edits = draft.steps().contains(Step.ATTACH);
        adding.setVisible(edits);
        if (draft.papers().isEmpty()) {
            list.add(new Paragraph("Chưa có giấy tờ nào."));
            return;
        }
        list.add(new PaperTable(draft, today, edits));
    }

    void clear() {
        fields.clear();
    }

    /** One row a paper. */
    private class PaperTable extends CaptionedTable {

        PaperTable(NominationDraft draft, LocalDate today, boolean edits) {
            super(
                    "Loại, số, cơ quan ban hành, thời hạn của từng giấy tờ",
                    "Loại",
                    "Số, ký hiệu",
                    "Cơ quan",
                    "Ngày ký",
                    "Hết hạn",
                    "Tệp",
                    "Đơn vị thêm");
            becomeCards();
            var files = draft.files().stream().collect(Collectors.toMap(Document::id, one -> one));
            for (var paper : draft.papers()) {
                var expires = paper.expires();
                append(
                        new NativeTableHeaderCell(paper.kind().label()),
                        cell(paper.number()),
                        cell(paper.issuer()),
                        figure(day(paper.issued())),
                        expires != null && paper.isExpired(today)
                                ? late("Đã hết hạn " + PortalTime.date(expires))
                                : figure(day(expires)),
                        cell(file(draft, paper.document() == null ? null : files.get(paper.document()))),
                        cell(who(draft, paper, edits)));
            }
        }

        private Component file(NominationDraft draft, @Nullable Document file) {
            if (file == null) return new Span("");
            var link = new Anchor(NominationPaths.file(draft.id(), file.id()), file.name());
            link.setRouterIgnore(true);
            return new Div(link, new Span(" (" + file.size() + ")"));
        }

        private Component who(NominationDraft draft, DossierPaper paper, boolean edits) {
            var unit = new Span(
                    units.find(paper.unit()).map(Unit::name).orElse(paper.unit().code()));
            if (!edits || !paper.unit().equals(draft.holder())) return unit;
            var away = new Button("Bỏ", click -> remove.accept(paper));
            away.setAriaLabel("Bỏ " + paper.kind().label() + " " + paper.number());
            return new Div(unit, new Span(" "), away);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : PortalTime.date(day);
    }
}
