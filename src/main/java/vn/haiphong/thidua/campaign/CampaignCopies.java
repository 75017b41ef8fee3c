package vn.haiphong.thidua.campaign;

import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.shared.WorkingDays;

/** Copies the plan for the next term: every day shifted, then set by hand, then kept as a campaign of its own. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class CampaignCopies {

    private static final Pattern YEAR = Pattern.compile("\\b20[0-4]\\d\\b");

    private final Campaigns campaigns;
    private final Tasks tasks;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    CampaignCopies(
            Campaigns campaigns, Tasks tasks, Units units, CurrentAccount current, ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.units = units;
        this.current = current;
        this.events = events;
    }

    /**
     * What is new about the copy.
     *
     * @param id as it stands in addresses and as the file's name, e.g. {@code x}
     * @param years how many years the words of the plan move on; 0 leaves them
     */
    public record Head(String id, String name, String number, String title, int years) {}

    /**
     * One day of the plan.
     *
     * @param key what it belongs to, to hand back with a day set by hand
     * @param warning that it is no working day, or that the holidays of its year are not known; null when all is well
     */
    public record Line(
            String key,
            String what,
            LocalDate before,
            LocalDate after,
            @Nullable String warning) {}

    /** A campaign was kept for another term. */
    public record Copied(CampaignId id, String name) implements Audited {

        @Override
        public AuditNote auditNote() {
            return new AuditNote("campaign.copied", id.code(), name, null, "");
        }
    }

    /** Every day of the current plan, so many years later. */
    @Transactional(readOnly = true)
    public List<Line> byYears(int years) {
        if (years < 1 || years > 20) throw new StepRefused("Số năm dời phải từ 1 đến 20.");
        return lines(day -> day.plusYears(years));
    }

    /** Every day of the current plan, as far from the new day of issue as it is from the old one. */
    @Transactional(readOnly = true)
    public List<Line> byFirstDay(LocalDate issued) {
        var first = campaigns.current().plan().issued();
        if (!issued.isAfter(first)) throw new StepRefused("Ngày ban hành mới phải sau ngày ban hành kế hoạch này.");
        long days = java.time.temporal.ChronoUnit.DAYS.between(first, issued);
        return lines(day -> day.plusDays(days));
    }

    /** @return null when nothing is to be said of the day */
    public @Nullable String warning(LocalDate day) {
        var off = WorkingDays.vietnam().dayOff(day).map(why -> "là " + why);
        if (off.isPresent()) return off.get();
        return WorkingDays.vietnam().knows(day.getYear())
                ? null
                : "chưa có lịch nghỉ Tết, Giỗ Tổ năm " + day.getYear() + ", hãy tự kiểm tra";
    }

    /** The file as the portal reads it. @param days by key; all of {@link #byYears} are needed */
    @Transactional(readOnly = true)
    public String file(Head head, Map<String, LocalDate> days) {
        current.demandCity(ORGANISER);
        return CampaignText.of(copy(checked(head), days));
    }

    /** Keeps it in {@code var/campaigns}; the portal knows it at once and after every start. */
    public CampaignId keep(Head head, Map<String, LocalDate> days) {
        current.demandCity(ORGANISER);
        var checked = checked(head);
        var id = new CampaignId(checked.id());
        if (campaigns.find(id).isPresent()) {
            throw new StepRefused("Đã có kế hoạch mang mã “" + id.code() + "”. Hãy chọn mã khác.");
        }
        try {
            campaigns.add(id, CampaignText.of(copy(checked, days)));
        } catch (CampaignFileRefused refused) {
            throw new StepRefused(refused.getMessage());
        }
        tasks.fill(campaigns.find(id).orElseThrow());
        events.publishEvent(new Copied(id, checked.name()));
        return id;
    }

    private List<Line> lines(java.util.function.UnaryOperator<LocalDate> shift) {
        current.demandCity(ORGANISER);
        var campaign = campaigns.current();
        var lines = new ArrayList<Line>();
        lines.add(line("issued", "Ngày ban hành", campaign.plan().issued(), shift));
        for (var stage : campaign.stages()) {
            var of = stage.conference() + " (" + stage.level().label().toLowerCase() + ")";
            lines.add(line(key(stage) + ".from", of + ": từ ngày", stage.from(), shift));
            lines.add(line(key(stage) + ".until", of + ": đến ngày", stage.until(), shift));
        }
        for (var pilot : campaign.pilots()) {
            var name = units.tree().get(pilot.unit()).name();
            lines.add(line(key(pilot), "Hội nghị điểm " + name, pilot.until(), shift));
        }
        for (var deadline : campaign.deadlines()) {
            lines.add(line(key(deadline), deadline.what() + " (" + deadline.clause() + ")", deadline.due(), shift));
        }
        return lines;
    }

    private Line line(String key, String what, LocalDate before, java.util.function.UnaryOperator<LocalDate> shift) {
        var after = shift.apply(before);
        return new Line(key, what, before, after, warning(after));
    }

    private Campaign copy(Head head, Map<String, LocalDate> days) {
        var from = campaigns.current();
        var plan = from.plan();
        var years = head.years();
        return new Campaign(
                new CampaignId(head.id()),
                head.name(),
                new Campaign.Plan(head.number(), head.title(), day(days, "issued"), plan.issuer(), plan.signatory()),
                from.bases(),
                from.movements(),
                from.clauses().stream()
                        // What the plan rests on is history and does not move on.
                        .map(one -> one.clause().startsWith("H")
                                ? one
                                : new Campaign.Clause(
                                        one.clause(), moved(one.heading(), years), moved(one.text(), years)))
                        .toList(),
                from.stages().stream()
                        .map(one -> new Campaign.Stage(
                                one.clause(),
                                one.level(),
                                moved(one.conference(), years),
                                one.who(),
                                moved(one.window(), years),
                                day(days, key(one) + ".from"),
                                day(days, key(one) + ".until")))
                        .toList(),
                from.conferenceRules(),
                from.pilots().stream()
                        .map(one -> new Campaign.Pilot(
                                one.clause(), one.unit(), moved(one.window(), years), day(days, key(one))))
                        .toList(),
                from.deadlines().stream()
                        .map(one -> new Campaign.Deadline(
                                one.code(),
                                one.clause(),
                                day(days, key(one)),
                                one.owedBy(),
                                one.level(),
                                one.units(),
                                one.toWhom(),
                                moved(one.what(), years)))
                        .toList(),
                from.documents().stream()
                        .map(one ->
                                new Campaign.RequiredDocument(one.clause(), one.deadline(), moved(one.name(), years)))
                        .toList(),
                from.duties().stream()
                        .map(one -> new Campaign.Duty(one.clause(), one.unit(), one.who(), moved(one.what(), years)))
                        .toList(),
                from.recipients(),
                from.titles(),
                from.seats());
    }

    private Head checked(Head head) {
        var id = VietnameseText.line(head.id());
        if (!id.matches("[a-z0-9-]{1,40}")) {
            throw new StepRefused("Mã kế hoạch chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ x hoặc 2025-2030.");
        }
        return new Head(
                id,
                RequiredText.line(
                        head.name(), "Nội dung", 300, "Hãy ghi tên nhiệm kỳ, ví dụ Đại hội lần thứ X (2025–2030)."),
                RequiredText.line(
                        head.number(), "Nội dung", 80, "Hãy ghi số, ký hiệu kế hoạch mới (dự thảo thì ghi “dự thảo”)."),
                RequiredText.line(head.title(), "Nội dung", 500, "Hãy ghi trích yếu của kế hoạch mới."),
                Math.clamp(head.years(), 0, 20));
    }

    private static LocalDate day(Map<String, LocalDate> days, String key) {
        var day = days.get(key);
        if (day == null) throw new StepRefused("Có ngày còn để trống. Hãy chọn đủ các ngày.");
        return day;
    }

    private static String moved(String text, int years) {
        return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
    }

    private static String key(Campaign.Stage stage) {
        return "stage." + stage.level().word();
    }

    private static String key(Campaign.Pilot pilot) {
        return "pilot." + pilot.unit().code();
    }

    private static String key(Campaign.Deadline deadline) {
        return "deadline." + deadline.code();
    }
}
