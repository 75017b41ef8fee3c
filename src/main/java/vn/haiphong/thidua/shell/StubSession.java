package vn.haiphong.thidua.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The session a view wants while its first HTML is built; the container never sees it, the reader gets no cookie. */
class StubSession implements HttpSession {

    private final ServletContext context;
    private final String id = UUID.randomUUID().toString();
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    StubSession(ServletContext context) {
        this.context = context;
    }

    @Override
    public long getCreationTime() {
        return 0;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public long getLastAccessedTime() {
        return 0;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {}

    @Override
    public int getMaxInactiveInterval() {
        return 60;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        if (value instanceof HttpSessionBindingListener bound) {
            bound.valueBound(new HttpSessionBindingEvent(this, name, value));
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) instanceof HttpSessionBindingListener bound) {
            bound.valueUnbound(new HttpSessionBindingEvent(this, name, bound));
        }
    }

    /** Unbinding closes the Vaadin session inside. */
    @Override
    public void invalidate() {
        for (var name : new ArrayList<>(attributes.keySet())) removeAttribute(name);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
