package vn.haiphong.thidua.proposal;

import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;

/** How a unit is told that a proposal lies on its desk; by mail too, so without any name. */
final class ProposalNews {

    private ProposalNews() {}

    static NoticeToSend arrived(Proposal proposal) {
        var number = proposal.receipt().plain();
        return NoticeToSend.toUnit(
                proposal.unit(),
                "gioi-thieu/" + proposal.id() + "/" + proposal.entries().size(),
                NoticeKind.PASSED_ON,
                "Người dân giới thiệu điển hình, số " + number,
                "Một giới thiệu của người dân đã đến đơn vị. Hãy mở để lập hồ sơ, chuyển đơn vị khác, hoặc cảm ơn và"
                        + " kết thúc.",
                ProposalPaths.proposal(proposal.id()),
                "gioi-thieu/" + proposal.id());
    }
}
