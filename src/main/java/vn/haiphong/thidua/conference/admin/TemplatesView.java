package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.Campaign.Pilot;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.conference.ConferenceTemplate;
import vn.haiphong.thidua.conference.MeetingMode;
import vn.haiphong.thidua.conference.SizeRules;
import vn.haiphong.thidua.conference.TemplateForm;
import vn.haiphong.thidua.conference.Templates;
import vn.haiphong.thidua.conference.ThriftLimits;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.Pager;

/** Guidance for conferences: templates to start from, and the figures of the rule of thumb. */
@Route("quan-tri/mau-hoi-nghi")
@PageTitle("Mẫu và hướng dẫn hội nghị – Bàn làm việc")
@Menu(title = "Mẫu hội nghị", order = 15)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class TemplatesView extends Main implements BeforeEnterObserver {

    private final Templates templates;
    private final SizeRules rules;
    private final List<UnitId> pilots;
    private final UnitTree units;
    private final boolean edits;
    private final Div message = new Div();
    private final Div rows = new Div();

    TemplatesView(
            Templates templates,
            SizeRules rules,
            ThriftLimits limits,
            Campaigns campaigns,
            Units units,
            CurrentAccount current) {
        this.templates = templates;
        this.rules = rules;
        this.units = units.tree();
        this.pilots = campaigns.current().pilots().stream().map(Pilot::unit).toList();
        this.edits = current.get().is(Role.ORGANISER) && current.get().scope() == null;
        message.getElement().setAttribute("role", "alert");
        add(new H1("Mẫu và hướng dẫn hội nghị"), message);
        if (edits) add(beginning());
        add(rows, new H2("Quy mô hội nghị cấp cơ sở"), rule(), new LimitPanel(limits, edits, this::say));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Pager.asked(event.getLocation().getQueryParameters()));
    }

    private Component beginning() {
        var bar = new Div();
        bar.addClassName("bar-row");
        for (var level : List.of(UnitLevel.GRASSROOTS, UnitLevel.UPPER)) {
            bar.add(new Button(
                    "Soạn mẫu " + level.label().toLowerCase(java.util.Locale.ROOT),
                    click -> open(() -> templates.add(new TemplateForm(
                            level,
                            "Mẫu hội nghị " + level.label().toLowerCase(java.util.Locale.ROOT),
                            List.of(),
                            List.of(),
                            "")))));
        }
        for (var pilot : pilots) {
            bar.add(new Button(
                    "Lập mẫu từ bài học của " + name(pilot), click -> open(() -> templates.fromLessons(pilot))));
        }
        return bar;
    }

    private void open(java.util.function.Supplier<ConferenceTemplate> begin) {
        try {
            var begun = begin.get();
            getUI().ifPresent(ui ->
                    ui.navigate(ConferencePaths.template(begun.id()).substring(1)));
        } catch (StepRefused refused) {
            say("Lỗi: " + refused.getMessage());
        }
    }

    private void show(int page) {
        rows.removeAll();
        int count = templates.count(null);
        var found = templates.page(null, Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            var note = new Div(new Paragraph(
                    count > 0 ? "Trang này không có mẫu nào." : "Chưa có mẫu hội nghị nào được công bố."));
            note.addClassName("note");
            rows.add(note);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        found.forEach(one -> list.add(item(one)));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(page, count, to -> ConferencePaths.templates() + "?trang=" + to));
        }
    }

    private ListItem item(ConferenceTemplate one) {
        var name = new Paragraph(new Anchor(ConferencePaths.template(one.id()), one.title()));
        name.addClassName("name");
        var about = new Paragraph(one.level().label() + " · " + one.agenda().size() + " mục chương trình · "
                + one.checklist().size() + " việc cần kiểm tra · sửa lúc " + PortalTime.moment(one.editedAt()));
        about.addClassNames("small", "dim");
        var sign = new Span(one.publishedAt() == null ? "Bản nháp" : "Đã công bố");
        sign.addClassName("status");
        if (one.publishedAt() != null) sign.addClassName("da-xuat-ban");
        return new ListItem(name, about, sign);
    }

    private Component rule() {
        var box = new Div();
        var rule = rules.current();
        var words = new Paragraph(rule.described());
        box.add(words);
        if (!edits) return box;
        var staff = new IntegerField("Mốc số người");
        staff.setValue(rule.staff());
        var exactly = new ComboBox<>("Đúng mốc thì (trống: tự chọn)", MeetingMode.values());
        exactly.setItemLabelGenerator(MeetingMode::label);
        exactly.setClearButtonVisible(true);
        exactly.setValue(rule.atExactly());
        var halves = new IntegerField("Nhiều nhất mấy buổi");
        halves.setValue(rule.halfDays());
        var keep = new Button("Lưu quy mô", click -> {
            try {
                words.setText(rules.change(staff.getValue(), exactly.getValue(), halves.getValue())
                        .described());
                say("Đã lưu quy mô hội nghị cơ sở.");
            } catch (StepRefused refused) {
                say("Lỗi: " + refused.getMessage());
            }
        });
        var bar = new Div(staff, exactly, halves);
        bar.addClassNames("bar-row", "desk-filters");
        box.add(bar, keep);
        return box;
    }

    private void say(String text) {
        message.setClassName(text.startsWith("Lỗi:") ? "err" : "note");
        message.setText(text);
        message.scrollIntoView();
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
