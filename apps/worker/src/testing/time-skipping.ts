import { TestWorkflowEnvironment } from '@temporalio/testing';
import { temporalTestServerBinary } from '@eensluidend/servers';
import { memoryRecord } from '@eensluidend/event-store';
import { attributeTypes } from './attribute-types';
import { letPass } from './passing';
import { quietTemporal } from './quiet';
import { testRegion } from './region';

/** A region whose clock is that of Temporal's time-skipping test server: weeks pass in a moment, and timers fire by themselves. */
export const regionInSkippedTime = async () => {
  quietTemporal();
  const { path } = await temporalTestServerBinary();
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: attributeTypes,
  });
  const record = memoryRecord();
  const now = async () => new Date(await environment.currentTimeMs()).toISOString();
  Object.assign(record.clock, { now });
  const region = await testRegion(record);
  const passing = await letPass(region, {
    connection: environment.connection,
    address: environment.address,
    namespace: 'default',
  });
  return {
    region,
    passing,
    /** Lets time pass until this moment (milliseconds since 1970). */
    async passUntil(moment: number) {
      const ms = moment - (await environment.currentTimeMs());
      if (ms > 0) await environment.sleep(ms);
    },
    async stop() {
      await passing.stop();
      await environment.teardown();
    },
  };
};
