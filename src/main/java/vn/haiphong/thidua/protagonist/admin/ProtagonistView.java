package vn.haiphong.thidua.protagonist.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.annotation.Value;
import vn.haiphong.thidua.gallery.StoryId;
import vn.haiphong.thidua.protagonist.ProtagonistAnswer;
import vn.haiphong.thidua.protagonist.ProtagonistLinks;
import vn.haiphong.thidua.protagonist.ProtagonistPaths;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.StepNote;

/** The private link of one story, and what whom it tells of has said. */
@Route(ProtagonistPaths.DESK)
@PageTitle("Người được kể đến – Bàn làm việc")
@RolesAllowed({"EDITOR", "ORGANISER", "UNIT", "ADMIN"})
class ProtagonistView extends Main implements BeforeEnterObserver {

    private final ProtagonistLinks links;
    private final String site;
    private final StepNote note = new StepNote();
    private final Div made = new Div();
    private final Div state = new Div();
    private final Div above = new Div();
    private StoryId story;

    ProtagonistView(ProtagonistLinks links, @Value("${thidua.site:http://localhost:8080}") String site) {
        this.links = links;
        this.site = site;
        var make = new Button("Tạo đường dẫn riêng", click -> note.guard(this::make));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(make);
        bar.addClassName("bar-row");
        add(
                above,
                new Paragraph(
                        "Người được kể đến xem chuyện trước khi đăng bằng một đường dẫn riêng, không cần tài khoản: đồng"
                                + " ý, đề nghị sửa, hoặc không đồng ý; ý kiến về ảnh được hỏi riêng. Họ đổi ý lúc nào cũng được; ý"
                                + " kiến sau cùng có hiệu lực."),
                note,
                bar,
                made,
                state);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        story = event.getRouteParameters().get("storyId").flatMap(StoryId::of).orElseThrow(NotFoundException::new);
        var name = links.name(story).orElseThrow(NotFoundException::new);
        above.removeAll();
        above.add(
                new Paragraph(new Anchor("/quan-tri/dien-hinh/" + story, name)), new H1("Người được kể đến: " + name));
        made.removeAll();
        show();
    }

    private void make() {
        var address = site + links.make(story);
        var field = new TextField("Đường dẫn riêng (chỉ hiện lần này)");
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        var copy = new Button(
                "Chép đường dẫn",
                click -> UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", address));
        var bar = new Div(copy);
        bar.addClassName("bar-row");
        made.removeAll();
        made.add(field, bar);
        note.say(
                "Đã tạo đường dẫn, dùng được 90 ngày. Đường dẫn trước đó, nếu có, hết hiệu lực. Hãy gửi tận tay người được"
                        + " kể đến.");
        show();
    }

    private void show() {
        state.removeAll();
        links.find(story).ifPresentOrElse(this::show, () -> state.add(new Paragraph("Chưa có đường dẫn nào.")));
    }

    private void show(ProtagonistAnswer answer) {
        var facts = new DescriptionList();
        facts.addClassName("pairs");
        fact(facts, "Đường dẫn", "tạo lúc " + PortalTime.moment(answer.madeAt()) + ", " + answer.madeBy());
        fact(facts, "Hiệu lực đến", PortalTime.moment(answer.endsAt()));
        if (answer.word() == null || answer.answeredAt() == null) {
            fact(facts, "Ý kiến", "chưa trả lời");
        } else {
            fact(facts, "Ý kiến", answer.word().label());
            fact(facts, "Ảnh", Boolean.TRUE.equals(answer.picture()) ? "Đồng ý đăng ảnh" : "Không đồng ý đăng ảnh");
            if (!answer.words().isEmpty()) fact(facts, "Lời nhắn", answer.words());
            fact(facts, "Trả lời lúc", PortalTime.moment(answer.answeredAt()));
            if (answer.settledAt() != null) fact(facts, "Đã sửa lúc", PortalTime.moment(answer.settledAt()));
        }
        var bar = new Div();
        bar.addClassName("bar-row");
        if (answer.waits()) bar.add(new Button("Ghi nhận đã sửa", click -> note.guard(this::settle)));
        bar.add(new Button("Kết thúc đường dẫn", click -> note.guard(this::end)));
        state.add(new H2("Ý kiến của người được kể đến"), facts, bar);
    }

    private void settle() {
        links.settle(story);
        note.say("Đã ghi nhận. Chuyện xuất bản được.");
        show();
    }

    private void end() {
        links.end(story);
        made.removeAll();
        note.say("Đường dẫn không còn hiệu lực.");
        show();
    }

    private static void fact(DescriptionList facts, String word, String value) {
        facts.add(new DescriptionList.Term(word), new DescriptionList.Description(value));
    }
}
