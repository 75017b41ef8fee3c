package vn.haiphong.thidua;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Several people who press the same button at the same moment, all with the rights of who is signed in. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in the order of the list. */
    public static <T> List<T> all(List<Callable<T>> steps) throws InterruptedException, ExecutionException {
        var who = new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
        var ready = new CountDownLatch(steps.size());
        var got = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(steps.size())) {
            var waiting = new ArrayList<Future<T>>();
            for (var step : steps) {
                waiting.add(threads.submit(() -> {
                    SecurityContextHolder.setContext(who);
                    ready.countDown();
                    ready.await();
                    return step.call();
                }));
            }
            for (var one : waiting) got.add(one.get());
        }
        return got;
    }
}
