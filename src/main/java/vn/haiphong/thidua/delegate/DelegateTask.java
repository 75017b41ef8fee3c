package vn.haiphong.thidua.delegate;

import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.TaskDoor;
import vn.haiphong.thidua.organisation.UnitId;

/** From the task of clause III.2d2 to the place where it is done. */
@Component
class DelegateTask implements TaskDoor {

    static final String CODE = "dai-bieu";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return "Lập và nộp danh sách đại biểu";
    }

    @Override
    public String path(UnitId unit) {
        return DelegatePaths.list(unit);
    }
}
