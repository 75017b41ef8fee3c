package vn.haiphong.thidua.ops;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.FirstAdministrator;
import vn.haiphong.thidua.ballot.DemoCouncil;
import vn.haiphong.thidua.conference.DemoConferences;
import vn.haiphong.thidua.delegate.DemoDelegates;
import vn.haiphong.thidua.gallery.DemoContent;
import vn.haiphong.thidua.issue.DemoDifficulties;
import vn.haiphong.thidua.nomination.DemoNominations;
import vn.haiphong.thidua.opinion.DemoOpinions;
import vn.haiphong.thidua.proposal.DemoProposals;

/** Fills a new house on its very first start, and says where it is and how to get in. */
@Component
class FirstStart {

    private final FirstAdministrator administrator;
    private final DemoContent demonstration;
    private final DemoConferences conferences;
    private final DemoDifficulties difficulties;
    private final DemoProposals proposals;
    private final DemoNominations nominations;
    private final DemoDelegates delegates;
    private final DemoCouncil council;
    private final DemoOpinions opinions;
    private final boolean withDemonstration;
    private final boolean isCommand;
    private final Environment environment;

    FirstStart(
            FirstAdministrator administrator,
            DemoContent demonstration,
            DemoConferences conferences,
            DemoDifficulties difficulties,
            DemoProposals proposals,
            DemoNominations nominations,
            DemoDelegates delegates,
            DemoCouncil council,
            DemoOpinions opinions,
            @Value("${thidua.demo:true}") boolean withDemonstration,
            @Value("${thidua.command:false}") boolean isCommand,
            Environment environment) {
        this.administrator = administrator;
        this.demonstration = demonstration;
        this.conferences = conferences;
        this.difficulties = difficulties;
        this.proposals = proposals;
        this.nominations = nominations;
        this.delegates = delegates;
        this.council = council;
        this.opinions = opinions;
        this.withDemonstration = withDemonstration;
        this.isCommand = isCommand;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (isCommand) return;
        var password = administrator.create();
        if (password.isPresent() && withDemonstration) demonstrate();
        System.out.printf(
                "%n  Cổng mở tại http://localhost:%s%n", environment.getProperty("local.server.port", "8080"));
        password.ifPresent(once -> System.out.printf(
                "  Tài khoản quản trị:  admin%n  Mật khẩu một lần:    %s%n  (chỉ hiện lần này; đổi ngay khi đăng nhập)%n%n",
                once));
    }

    private void demonstrate() {
        SystemAccount.act("first start", demonstration::load);
        SystemAccount.act("first start", conferences::load);
        SystemAccount.act("first start", difficulties::load);
        SystemAccount.act("first start", proposals::load);
        SystemAccount.act("first start", nominations::load);
        SystemAccount.act("first start", delegates::load);
        SystemAccount.act("first start", council::load);
        SystemAccount.act("first start", opinions::load);
    }
}
