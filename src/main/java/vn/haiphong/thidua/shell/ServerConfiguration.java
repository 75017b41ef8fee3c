package vn.haiphong.thidua.shell;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration
class ServerConfiguration {

    /** Vaadin's page comes by a forward, after which Tomcat would close the reader's response under the first paint. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> openAfterForward() {
        return server -> server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    /** Atmosphere's write threads would wait 100 ms after every push, whoever else is to be told. */
    @Bean
    static BeanPostProcessor pushWithoutWaiting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet
                        && servlet.getServlet() instanceof SpringServlet) {
                    servlet.addInitParameter("org.atmosphere.cpr.Broadcaster.threadWaitTime", "1");
                }
                return bean;
            }
        };
    }

    /** Tomcat would agree to compress every push line, which costs up to half a megabyte a line and doubles the work. */
    @Bean
    FilterRegistrationBean<?> plainWebSockets() {
        var filter = new FilterRegistrationBean<>((request, response, chain) ->
                chain.doFilter(new WithoutExtensions((HttpServletRequest) request), response));
        filter.addUrlPatterns("/VAADIN/push", "/vaadinServlet/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static class WithoutExtensions extends HttpServletRequestWrapper {

        WithoutExtensions(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Sec-WebSocket-Extensions")
                    ? Collections.emptyEnumeration()
                    : super.getHeaders(name);
        }
    }
}
