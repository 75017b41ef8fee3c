import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import './css/staff.css';

// Reading pages come without what only this client needs.
function prepare(): void {
  const page = window as unknown as Record<string, unknown>;
  const vaadin = (page.Vaadin ??= {}) as Record<string, unknown>;
  vaadin.TypeScript ??= {};
  page.JSCompiler_renameProperty ??= (name: string) => name;
  if (!document.querySelector('base')) {
    const base = document.createElement('base');
    base.href = '/';
    document.head.prepend(base);
  }
}

export async function start(): Promise<void> {
  prepare();
  const { serverSideRoutes } = new Flow({
    imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
  });
  const router = new Router(document.querySelector('#outlet'));
  await router.setRoutes([...serverSideRoutes]);
  document.querySelector('#first-paint')?.remove();
  // Says when the connection is lost; without a role its words would lie outside every landmark.
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
}
