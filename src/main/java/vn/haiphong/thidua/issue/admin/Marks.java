package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.issue.IssueRefused.Fault;

/** Says under each field what is wrong with it; the others lose their marks. */
final class Marks {

    private Marks() {}

    static void under(Map<String, HasValidation> fields, List<Fault> faults) {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        for (var fault : faults.reversed()) {
            var field = fields.get(fault.field());
            if (field == null) continue;
            field.setErrorMessage("Lỗi: " + fault.message());
            field.setInvalid(true);
        }
    }
}
