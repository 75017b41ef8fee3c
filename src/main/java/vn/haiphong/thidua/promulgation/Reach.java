package vn.haiphong.thidua.promulgation;

/** How a body of “Nơi nhận” is reached. */
public enum Reach {
    OUTSIDE("Ngoài cổng: ghi cách gửi và ngày gửi"),
    UNIT("Một đơn vị trong cổng"),
    BODIES("Mọi sở, ban, ngành, đoàn thể, đơn vị thành phố"),
    DISTRICTS("Mọi quận, huyện");

    private final String label;

    Reach(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
