import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import './css/staff.css';

export async function start(): Promise<void> {
  const { serverSideRoutes } = new Flow({
    imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
  });
  const router = new Router(document.querySelector('#outlet'));
  await router.setRoutes([...serverSideRoutes]);
  document.querySelector('#first-paint')?.remove();
}
