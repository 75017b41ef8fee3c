package vn.haiphong.thidua.ops;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.haiphong.thidua.shared.PortalHome.PortalAlreadyRuns;

/** Says in two lines, without a stack trace, that the folder is taken. */
class AlreadyRunsAnalyzer extends AbstractFailureAnalyzer<PortalAlreadyRuns> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortalAlreadyRuns cause) {
        return new FailureAnalysis(cause.getMessage(), "One portal at a time owns one folder var/.", cause);
    }
}
