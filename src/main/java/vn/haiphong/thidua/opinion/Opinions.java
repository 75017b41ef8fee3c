package vn.haiphong.thidua.opinion;

import java.util.Collection;
import java.util.Map;

/** Tells other rooms how far the people's opinion on their nominees is. */
public interface Opinions {

    OpinionState stateOf(String ref);

    /** Of each asked for, at most 500 at once. */
    Map<String, OpinionState> statesOf(Collection<String> refs);
}
