package vn.haiphong.thidua.nomination;

import org.springframework.stereotype.Component;
import vn.haiphong.thidua.subject.SubjectDoor;
import vn.haiphong.thidua.subject.SubjectId;

/** From a subject to the nomination begun for it. */
@Component
class NominationDoor implements SubjectDoor {

    @Override
    public String label() {
        return "Lập hồ sơ đề nghị";
    }

    @Override
    public String path(SubjectId subject) {
        return NominationPaths.begin() + "?doi-tuong=" + subject;
    }
}
