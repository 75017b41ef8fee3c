package vn.haiphong.thidua.organisation;

/** What a unit is, and the word that stands before its short name. */
public enum UnitKind {
    CITY("thanh_pho", "Thành phố", true),
    URBAN_DISTRICT("quan", "Quận", true),
    RURAL_DISTRICT("huyen", "Huyện", true),
    WARD("phuong", "Phường", true),
    TOWN("thi_tran", "Thị trấn", true),
    COMMUNE("xa", "Xã", true),
    COUNCIL("hoi_dong", "Hội đồng", false),
    AUTHORITY("chinh_quyen", "Chính quyền", false),
    DEPARTMENT("so_nganh", "Sở, ngành", false),
    BOARD("ban_nganh", "Ban, ngành", false),
    PUBLIC_SERVICE("don_vi_su_nghiep", "Đơn vị sự nghiệp", false),
    SUBORDINATE("don_vi_truc_thuoc", "Đơn vị trực thuộc", false),
    PARTY("dang", "Cơ quan Đảng", false),
    FATHERLAND_FRONT("mat_tran", "Mặt trận Tổ quốc", false),
    MASS_ORGANISATION("doan_the", "Đoàn thể", false),
    ASSOCIATION("hoi", "Hội", false),
    MEDIA("bao_chi", "Báo chí", false),
    ARMED_FORCES("luc_luong_vu_trang", "Lực lượng vũ trang", false),
    CENTRAL_BRANCH("nganh_doc", "Ngành dọc", false),
    ENTERPRISE("doanh_nghiep", "Doanh nghiệp", false),
    HOSPITAL("benh_vien", "Bệnh viện", false),
    HEALTH_CENTRE("trung_tam_y_te", "Trung tâm y tế", false),
    SCHOOL("truong", "Trường học", false);

    private final String word;
    private final String label;
    private final boolean prefix;

    UnitKind(String word, String label, boolean prefix) {
        this.word = word;
        this.label = label;
        this.prefix = prefix;
    }

    /** The Vietnamese name of the kind. */
    public String label() {
        return label;
    }

    boolean isPrefix() {
        return prefix;
    }

    static UnitKind ofWord(String word) {
        for (var kind : values()) if (kind.word.equals(word)) return kind;
        throw new IllegalArgumentException("Không có loại đơn vị “" + word + "”");
    }
}
