package vn.haiphong.thidua.promulgation;

/** How a paper reaches a body outside the portal. */
public enum SendingWay {
    EXCHANGE("Trục liên thông văn bản"),
    MAIL("Thư điện tử công vụ"),
    POST("Bưu chính"),
    BY_HAND("Chuyển trực tiếp");

    private final String label;

    SendingWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
