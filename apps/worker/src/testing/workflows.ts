import { resolve } from 'node:path';
import { builtWorkflows } from '../temporal-workers';

/** The workflows as they were built. Needs `npm run build`, as `npm test` does first; bundling them anew takes seconds. */
export const testWorkflows = () => builtWorkflows(resolve(__dirname, '../../../../workflows/dist/index.js'));
