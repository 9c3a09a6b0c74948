package org.compacthub.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several things at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of so many does, all begun together. */
    public static <T> List<T> of(int many, IntFunction<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (int turn = 0; turn < many; turn++) {
                int each = turn;
                futures.add(threads.submit(() -> {
                    start.await();
                    return deed.apply(each);
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> future : futures) {
                done.add(future.get());
            }
            return done;
        }
    }
}
