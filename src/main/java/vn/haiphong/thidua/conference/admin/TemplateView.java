package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.conference.ConferenceTemplate;
import vn.haiphong.thidua.conference.TemplateForm;
import vn.haiphong.thidua.conference.Templates;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** One template: read by units, written and published by the Board. */
@Route("quan-tri/mau-hoi-nghi/:id([0-9a-f-]{36})")
@PageTitle("Mẫu hội nghị – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class TemplateView extends Main implements BeforeEnterObserver {

    private final Templates templates;
    private final UnitTree units;
    private final boolean edits;
    private final Div message = new Div();
    private final TextField title = new TextField("Tên mẫu");
    private final ComboBox<UnitLevel> level = new ComboBox<>("Cấp", UnitLevel.GRASSROOTS, UnitLevel.UPPER);
    private final TextArea agenda = new TextArea("Chương trình");
    private final TextArea checklist = new TextArea("Danh mục kiểm tra");
    private final TextArea notes = new TextArea("Hướng dẫn, kinh nghiệm");
    private ConferenceTemplate shown;

    TemplateView(Templates templates, Units units, CurrentAccount current) {
        this.templates = templates;
        this.units = units.tree();
        this.edits = current.get().is(Role.ORGANISER) && current.get().scope() == null;
        message.getElement().setAttribute("role", "alert");
        title.setMaxLength(200);
        level.setItemLabelGenerator(UnitLevel::label);
        agenda.setHelperText("Mỗi mục một dòng");
        checklist.setHelperText("Mỗi việc một dòng");
        agenda.setMinRows(6);
        checklist.setMinRows(6);
        notes.setMinRows(4);
        notes.setMaxLength(20_000);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id;
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
        shown = templates.find(id).orElseThrow(NotFoundException::new);
        read();
        show();
    }

    private void show() {
        removeAll();
        var sign = new Span(shown.publishedAt() == null ? "Bản nháp" : "Đã công bố");
        sign.addClassName("status");
        if (shown.publishedAt() != null) sign.addClassName("da-xuat-ban");
        var head = new Div(new H1(shown.title()), sign);
        head.addClassName("head-row");
        add(new Paragraph(new Anchor(ConferencePaths.templates(), "Mẫu và hướng dẫn")), head, facts(), message);
        if (edits) add(form());
        else reading();
    }

    private Component facts() {
        var from = shown.fromUnit() == null
                ? ""
                : " Rút từ hội nghị điểm "
                        + units.find(shown.fromUnit())
                                .map(Unit::name)
                                .orElse(shown.fromUnit().code()) + ".";
        var line =
                new Paragraph(shown.level().label() + ", sửa lúc " + PortalTime.moment(shown.editedAt()) + "." + from);
        line.addClassName("dim");
        return line;
    }

    private void reading() {
        add(new H2("Chương trình"), list(shown.agenda()), new H2("Danh mục kiểm tra"), list(shown.checklist()));
        if (shown.notes().isEmpty()) return;
        var words = new Paragraph(shown.notes());
        words.addClassName("as-typed");
        add(new H2("Hướng dẫn, kinh nghiệm"), words);
    }

    private static OrderedList list(List<String> lines) {
        var list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component form() {
        var save = new Button(
                "Lưu", click -> step(() -> templates.change(shown.id(), shown.version(), typed()), "Đã lưu."));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var publish = shown.publishedAt() == null
                ? new Button(
                        "Công bố cho các đơn vị",
                        click -> step(
                                () -> {
                                    shown = templates.change(shown.id(), shown.version(), typed());
                                    return templates.publish(shown.id(), shown.version());
                                },
                                "Đã công bố; các đơn vị có thể bắt đầu từ mẫu này."))
                : new Button(
                        "Ngừng dùng",
                        click -> step(() -> templates.withdraw(shown.id(), shown.version()), "Đã ngừng dùng mẫu này."));
        var bar = new Div(save, publish);
        bar.addClassNames("bar-row", "steps");
        var form = new Div(title, level, agenda, checklist, notes, bar);
        form.addClassName("plan-form");
        return form;
    }

    private void read() {
        title.setValue(shown.title());
        level.setValue(shown.level());
        agenda.setValue(String.join("\n", shown.agenda()));
        checklist.setValue(String.join("\n", shown.checklist()));
        notes.setValue(shown.notes());
    }

    private TemplateForm typed() {
        return new TemplateForm(
                level.getValue(),
                title.getValue(),
                agenda.getValue().lines().toList(),
                checklist.getValue().lines().toList(),
                notes.getValue());
    }

    private void step(Supplier<ConferenceTemplate> what, String done) {
        try {
            shown = what.get();
            read();
            say(done);
            show();
        } catch (StepRefused refused) {
            say("Lỗi: " + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            say(
                    "Lỗi: " + meanwhile.by() + " vừa lưu mẫu này lúc " + PortalTime.moment(meanwhile.at())
                            + "; chưa lưu gì của bạn và những gì bạn gõ vẫn còn đây. Hãy mở trang này ở cửa sổ khác để xem bản mới.");
        }
    }

    private void say(String text) {
        message.setClassName(text.startsWith("Lỗi:") ? "err" : "note");
        message.setText(text);
        message.scrollIntoView();
    }
}
