import type { FastifyInstance } from 'fastify';

interface ListedRoute {
  readonly method: string;
  readonly segments: readonly string[];
}

/** The routes of a server as it registers them; call before any route is added. */
export const listRoutes = (server: FastifyInstance): readonly ListedRoute[] => {
  const listed: ListedRoute[] = [];
  server.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) listed.push({ method, segments: route.url.split('/') });
  });
  return listed;
};

/** The methods that a path does know, for a 405 with `Allow`; empty for an unknown path. */
export const allowedMethods = (routes: readonly ListedRoute[], url: string): readonly string[] => {
  const segments = (url.split('?')[0] ?? url).split('/');
  const fits = (route: ListedRoute): boolean =>
    route.segments.length === segments.length &&
    route.segments.every((each, index) => each.startsWith(':') || each === segments[index]);
  return [
    ...new Set(routes.filter((route) => !route.segments.includes('*') && fits(route)).map((route) => route.method)),
  ];
};
