import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { attributeTypes } from './attribute-types';
import { until } from './until';

/** A namespace of its own for one spec file, on the Temporal server of this test run. */
export const testNamespace = async () => {
  const address = process.env['EENSLUIDEND_TEST_TEMPORAL'];
  if (address === undefined) throw new Error('EENSLUIDEND_TEST_TEMPORAL names no Temporal to test against');
  const connection = await Connection.connect({ address });
  const namespace = `test-${randomUUID()}`;
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs(86_400_000),
  });
  await until('the namespace is there', () =>
    connection.operatorService.addSearchAttributes({ namespace, searchAttributes: attributeTypes }).then(
      () => true,
      () => false,
    ),
  );
  await until('its search attributes are known', async () => {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    return Object.keys(attributeTypes).every((name) => name in customAttributes);
  });
  return { address, namespace, connection, close: () => connection.close() };
};
