package vn.haiphong.thidua.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.notice.MailEnclosure;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeProgress;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.PaperFile;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.PortalTime;

/** Tells the units a letter goes to, encloses the paper with the mail, and knows how far both got. */
@Component
class LetterPost implements MailEnclosure {

    private static final String ABOUT = "cong-van/";

    private final LetterStore letters;
    private final Notices notices;
    private final Papers papers;
    private final ObjectMapper json;

    LetterPost(LetterStore letters, Notices notices, Papers papers, ObjectMapper json) {
        this.letters = letters;
        this.notices = notices;
        this.papers = papers;
        this.json = json;
    }

    void send(LetterRow letter, List<UnitId> units, LetterForm form) {
        var text = SteeringDesk.BOARD + " gửi Công văn số " + letter.number() + " ngày "
                + PortalTime.date(letter.dated()) + " về việc " + letter.subject()
                + ".\nĐề nghị gửi kết quả trước ngày "
                + PortalTime.date(form.answerBy()) + ".";
        notices.tell(units.stream()
                .map(unit -> NoticeToSend.toUnit(
                        unit,
                        about(letter) + "/" + unit,
                        NoticeKind.LETTER,
                        "Công văn " + letter.number() + ": " + letter.subject(),
                        text,
                        "/" + ReportPaths.LETTERS,
                        about(letter)))
                .toList());
    }

    /** How far each of these letters got; one query. */
    Map<UUID, NoticeProgress> progress(Collection<LetterRow> page) {
        var found = notices.progress(page.stream().map(LetterPost::about).toList());
        return page.stream()
                .filter(letter -> found.containsKey(about(letter)))
                .collect(Collectors.toMap(LetterRow::id, letter -> found.get(about(letter))));
    }

    @Override
    public Optional<File> open(String about) {
        if (!about.startsWith(ABOUT)) return Optional.empty();
        return letters.find(UUID.fromString(about.substring(ABOUT.length()))).map(letter -> {
            var paper = letters.paper(letter.id()).open(json);
            var file = PaperFile.of("cong van " + letter.number(), paper, Format.PDF, papers);
            return new File(file.name(), file.format().mediaType(), file.bytes());
        });
    }

    private static String about(LetterRow letter) {
        return ABOUT + letter.id();
    }
}
