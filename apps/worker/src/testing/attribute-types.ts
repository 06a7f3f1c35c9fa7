import { temporal } from '@temporalio/proto';
import { searchAttributes } from '@eensluidend/workflows/search-attributes';

/** The search attributes of the workflows, as a server wants them registered. */
export const attributeTypes = Object.fromEntries(
  Object.values(searchAttributes).map(({ name, type }) => [
    name,
    temporal.api.enums.v1.IndexedValueType[`INDEXED_VALUE_TYPE_${type}`],
  ]),
);
