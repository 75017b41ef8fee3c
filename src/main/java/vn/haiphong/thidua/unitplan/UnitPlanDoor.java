package vn.haiphong.thidua.unitplan;

import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.TaskDoor;
import vn.haiphong.thidua.organisation.UnitId;

/** From the task of clause III.2b to the place where it is done. */
@Component
class UnitPlanDoor implements TaskDoor {

    static final String CODE = "ke-hoach";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return "Soạn và nộp kế hoạch";
    }

    @Override
    public String path(UnitId unit) {
        return UnitPlanPaths.plan(unit);
    }
}
