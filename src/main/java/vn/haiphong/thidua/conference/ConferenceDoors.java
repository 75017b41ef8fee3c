package vn.haiphong.thidua.conference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haiphong.thidua.campaign.Obligations;
import vn.haiphong.thidua.campaign.TaskDoor;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/** From the tasks of clauses II.3 and III.2c to the conference where they are done. */
@Configuration
class ConferenceDoors {

    static final String DOSSIER = "diem-duyet";
    static final String SLOT = "diem-dang-ky-lich";

    private record Door(String code, String label) implements TaskDoor {

        @Override
        public String path(UnitId unit) {
            return ConferencePaths.record(unit);
        }
    }

    @Bean
    TaskDoor dossierDoor() {
        return new Door(DOSSIER, "Trình hồ sơ hội nghị điểm");
    }

    @Bean
    TaskDoor slotDoor() {
        return new Door(SLOT, "Đăng ký lịch với thành phố");
    }

    @Bean
    TaskDoor grassrootsConferenceDoor() {
        return new Door(Obligations.conference(UnitLevel.GRASSROOTS), "Chuẩn bị hội nghị");
    }

    @Bean
    TaskDoor upperConferenceDoor() {
        return new Door(Obligations.conference(UnitLevel.UPPER), "Chuẩn bị hội nghị");
    }

    @Bean
    TaskDoor congressDoor() {
        return new Door(Obligations.conference(UnitLevel.CITY), "Ghi ngày Đại hội");
    }
}
