import { setCurrentDeploymentVersion, type Temporal } from '@eensluidend/servers';
import { buildId } from './build-id';

/** Makes the build that the worker runs the current one, once the worker has reported; until then no workflow runs. */
export function makeCurrent({ address, namespace }: Temporal, stop?: AbortSignal): Promise<void> {
  return setCurrentDeploymentVersion({ address, namespace, buildId: buildId(), ...(stop ? { stop } : {}) });
}
