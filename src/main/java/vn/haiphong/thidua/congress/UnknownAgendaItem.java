package vn.haiphong.thidua.congress;

import vn.haiphong.thidua.shared.StepRefused;

/** No item of the current congress has this id. */
class UnknownAgendaItem extends StepRefused {

    UnknownAgendaItem(AgendaItemId id) {
        super("Không có mục “" + id + "” trong chương trình. Hãy tải lại chương trình rồi chọn lại.");
    }
}
