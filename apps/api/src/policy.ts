import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Reader } from '@eensluidend/access';
import type { ApiConfig } from './config';
import { readerOfToken } from './identity';
import { RefusalError } from './problem';
import { apiConfig } from './tokens';

/** `open`: for everybody. `reader`: signed in; the views and `perform` then ask libs/access about this very thing. */
export type RoutePolicy = 'open' | 'reader' | 'development';

const policyKey = 'eensluidend:policy';

/** Every route names its policy; one without is refused. */
export const Policy = (policy: RoutePolicy) => SetMetadata(policyKey, policy);

/** The reader of a request, put there by the guard. */
export const readers = new WeakMap<FastifyRequest, Reader>();

export const readerOf = (request: FastifyRequest): Reader => {
  const reader = readers.get(request);
  if (!reader) throw new RefusalError({ code: 'notSignedIn' });
  return reader;
};

/** Deny by default: a route without a policy is not there. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(apiConfig) private readonly config: ApiConfig,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const policy = this.reflector.getAllAndOverride<RoutePolicy | undefined>(policyKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (policy === 'open') return true;
    if (policy === 'development' && this.config.development) return true;
    if (policy !== 'reader') throw new RefusalError({ code: 'notFound' });
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reader = this.config.development ? readerOfToken(request.headers.authorization) : undefined;
    if (!reader) throw new RefusalError({ code: 'notSignedIn' });
    readers.set(request, reader);
    return true;
  }
}
