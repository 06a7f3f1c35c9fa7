import type { FastifyInstance } from 'fastify';

export interface ListedRoute {
  readonly method: string;
  readonly url: string;
}

/** The routes of a server as it registers them; call before any route is added. */
export const listRoutes = (server: FastifyInstance): readonly ListedRoute[] => {
  const listed: ListedRoute[] = [];
  server.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) listed.push({ method: each, url });
  });
  return listed;
};

const fits = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.at(-1) === '*' && given.length >= wanted.length)
    return fits(wanted.slice(0, -1).join('/'), given.slice(0, wanted.length - 1).join('/'));
  return wanted.length === given.length && wanted.every((each, index) => each.startsWith(':') || each === given[index]);
};

/** The methods that a path does know, for a 405 with `Allow`; empty for an unknown path. */
export const allowedMethods = (routes: readonly ListedRoute[], url: string): readonly string[] => {
  const path = url.split('?')[0] ?? url;
  return [...new Set(routes.filter((route) => fits(route.url, path)).map((route) => route.method))];
};
