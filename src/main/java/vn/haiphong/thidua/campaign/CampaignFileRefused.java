package vn.haiphong.thidua.campaign;

/** A campaign file that cannot be used; the message names file, field and reason in Vietnamese. */
class CampaignFileRefused extends RuntimeException {

    CampaignFileRefused(String file, String field, String reason) {
        super("Tệp " + file + (field.isEmpty() ? "" : ", trường “" + field + "”") + ": " + reason);
    }
}
