package vn.haiphong.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. */
@SpringBootApplication
@EnableScheduling
@Modulithic(sharedModules = {"shared", "ui"})
public class Application {

    static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
