package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.ballot.Bodies;
import vn.haiphong.thidua.ballot.Body;
import vn.haiphong.thidua.ballot.Body.Duty;
import vn.haiphong.thidua.ballot.MemberForm;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.MarklessBox;
import vn.haiphong.thidua.ui.StepNote;

/** Adds or changes one member; a refused form keeps everything that was typed. */
class MemberDialog extends Dialog {

    private final TextField login = new TextField("Tên đăng nhập (để trống: bỏ phiếu giấy)");
    private final TextField name = new TextField("Họ tên");
    private final TextField post = new TextField("Chức vụ, nơi công tác");
    private final MarklessBox<UnitId> unit;
    private final Select<Duty> duty = new Select<>();
    private final StepNote note = new StepNote();

    MemberDialog(Bodies bodies, Body body, Body.@Nullable Member member, UnitTree units, Consumer<Body> changed) {
        unit = new MarklessBox<>("Đơn vị công tác (để xét xung đột lợi ích)", units.within(null), units::placedName);
        setHeaderTitle(member == null ? "Thêm thành viên" : "Sửa thành viên");
        setCloseOnOutsideClick(false);
        duty.setLabel("Trong Hội đồng, cuộc họp");
        duty.setItems(Duty.values());
        duty.setItemLabelGenerator(Duty::label);
        duty.setValue(member == null ? Duty.MEMBER : member.duty());
        unit.setClearButtonVisible(true);
        login.setMaxLength(40);
        name.setMaxLength(120);
        post.setMaxLength(200);
        var fields = new VerticalLayout(note, name, duty, post, unit, login);
        fields.setPadding(false);
        for (var field : new com.vaadin.flow.component.HasSize[] {login, name, post, unit, duty}) field.setWidthFull();
        if (member != null) {
            name.setValue(member.name());
            post.setValue(member.post());
            unit.setValue(member.unit());
            bodies.login(body.id(), member.id()).ifPresent(login::setValue);
            getFooter()
                    .add(new Button(
                            "Thôi thành viên",
                            click ->
                                    save(() -> changed.accept(bodies.remove(body.id(), body.version(), member.id())))));
        }
        add(fields, new Paragraph("Người có tài khoản bỏ phiếu trên cổng; tài khoản không cần vai trò riêng."));
        var save = new Button(
                "Lưu",
                click -> save(() -> changed.accept(bodies.keep(
                        body.id(),
                        body.version(),
                        member == null ? null : member.id(),
                        new MemberForm(
                                login.getValue(),
                                name.getValue(),
                                post.getValue(),
                                unit.getValue(),
                                duty.getValue())))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Đóng", click -> close()), save);
    }

    private void save(Runnable step) {
        if (note.guard(step)) close();
    }
}
