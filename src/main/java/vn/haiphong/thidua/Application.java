package vn.haiphong.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.haiphong.thidua.ops.CommandLine;

/** Starts the portal, or one command of {@code bin/} when the first argument names it. */
@SpringBootApplication
@EnableScheduling
@Modulithic(sharedModules = {"shared", "ui"})
public class Application {

    static void main(String[] args) throws Exception {
        if (CommandLine.isCommand(args)) System.exit(CommandLine.run(Application.class, args));
        SpringApplication.run(Application.class, args);
    }
}
