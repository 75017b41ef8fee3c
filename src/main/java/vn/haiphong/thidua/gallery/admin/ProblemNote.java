package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.haiphong.thidua.gallery.Problem;

/** Everything wrong with the story at once; each line leads to its field. */
class ProblemNote extends Div {

    private final Consumer<String> focus;

    ProblemNote(Consumer<String> focus) {
        this.focus = focus;
        addClassNames("note", "late");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(String title, List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) return;
        var head = new Paragraph(title);
        var list = new UnorderedList();
        problems.stream().distinct().forEach(problem -> list.add(new ListItem(link(problem))));
        add(head, list);
    }

    private Anchor link(Problem problem) {
        var link = new Anchor("#" + problem.field(), problem.message());
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .addEventListener("click", click -> focus.accept(problem.field()))
                .preventDefault();
        return link;
    }
}
