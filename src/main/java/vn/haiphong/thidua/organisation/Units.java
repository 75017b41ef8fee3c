package vn.haiphong.thidua.organisation;

import java.util.List;
import org.springframework.stereotype.Service;

/** The door to the unit tree. */
@Service
public class Units {

    private final UnitTree tree = new UnitTree(List.of());

    public UnitTree tree() {
        return tree;
    }
}
