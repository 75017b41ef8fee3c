package vn.haiphong.thidua.ballot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.shared.StepRefused;

/** What must be settled before a body votes. */
@Component
class Preparation {

    private final List<CandidateSource> sources;

    Preparation(List<CandidateSource> sources) {
        this.sources = sources;
    }

    /** @throws StepRefused with the first thing that is missing */
    void demand(Meeting meeting) {
        missing(meeting).stream().findFirst().ifPresent(what -> {
            throw new StepRefused(what);
        });
        for (var line : meeting.lines()) {
            var ref = line.candidate().ref();
            var source = sources.stream()
                    .filter(one -> one.find(meeting.unit(), ref).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new StepRefused(
                            "“" + line.candidate().name() + "” không còn chờ bỏ phiếu. Hãy bớt khỏi danh sách."));
            try {
                source.demandReady(meeting.unit(), ref);
            } catch (StepRefused refused) {
                throw new StepRefused("“" + line.candidate().name() + "”: " + refused.getMessage());
            }
        }
    }

    /** What the record itself lacks, in the order in which it is mended. */
    static List<String> missing(Meeting meeting) {
        var missing = new ArrayList<String>();
        if (meeting.lines().isEmpty()) missing.add("Chưa có người hoặc tập thể nào để bỏ phiếu.");
        long unknown = meeting.seats().stream()
                .filter(seat -> seat.presence() == Presence.UNKNOWN)
                .count();
        if (unknown > 0) missing.add("Còn " + unknown + " thành viên chưa điểm danh.");
        if (meeting.chair() == null) missing.add("Chưa ghi người chủ trì.");
        if (meeting.secretary() == null) missing.add("Chưa ghi thư ký.");
        var conflicts = meeting.openConflicts().size();
        if (conflicts > 0) {
            missing.add("Còn " + conflicts + " xung đột lợi ích chưa quyết định: không tham gia hay vẫn tham gia.");
        }
        if (meeting.method() == Method.SECRET) {
            var without = meeting.seats().stream()
                    .filter(seat -> seat.presence() == Presence.PRESENT && seat.account() == null)
                    .map(Meeting.Seat::name)
                    .toList();
            if (!without.isEmpty()) {
                missing.add("Thành viên có mặt chưa có tài khoản để bỏ phiếu trên cổng: " + String.join(", ", without)
                        + ". Hãy ghi tài khoản, hoặc chuyển sang phiếu giấy.");
            }
        }
        return missing;
    }
}
