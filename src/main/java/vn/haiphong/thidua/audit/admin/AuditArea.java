package vn.haiphong.thidua.audit.admin;

import java.util.List;

/**
 * A kind of work that the trail can be narrowed to.
 *
 * @param beginning of the actions that belong to it
 */
record AuditArea(String beginning, String label) {

    static final List<AuditArea> ALL = List.of(
            new AuditArea("account.", "Tài khoản, đăng nhập"),
            new AuditArea("campaign.", "Kế hoạch, việc, gia hạn"),
            new AuditArea("unitplan.", "Kế hoạch của đơn vị"),
            new AuditArea("conference.", "Hội nghị"),
            new AuditArea("subject.", "Cá nhân, tập thể, hộ gia đình"),
            new AuditArea("nomination.", "Hồ sơ đề nghị khen thưởng"),
            new AuditArea("leadercalendar.", "Lịch lãnh đạo"),
            new AuditArea("issue.", "Vướng mắc, hướng dẫn"),
            new AuditArea("promulgation.", "Văn bản"),
            new AuditArea("proposal.", "Người dân giới thiệu"),
            new AuditArea("report.", "Công văn, báo cáo"),
            new AuditArea("ballot.", "Hội đồng, bỏ phiếu"),
            new AuditArea("opinion.", "Lấy ý kiến nhân dân"),
            new AuditArea("archive.", "Lưu trữ"),
            new AuditArea("notice.", "Thư, thông báo"),
            new AuditArea("story.", "Điển hình"),
            new AuditArea("protagonist.", "Người được kể đến"),
            new AuditArea("congress.", "Đại hội"),
            new AuditArea("quota.", "Chỗ đại biểu"),
            new AuditArea("delegate.", "Đại biểu"),
            new AuditArea("door.", "Thẻ đại biểu, đón tiếp"),
            new AuditArea("intake.", "Nhập danh sách từ tệp"),
            new AuditArea("document.", "Tệp đính kèm"),
            new AuditArea("picture.", "Ảnh"));
}
