package vn.haiphong.thidua.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;

/** What holds for every page of the client; push reaches staff views only, readers never start the client. */
@Push(transport = Transport.WEBSOCKET_XHR)
public class PortalFrame implements AppShellConfigurator {}
