const { condition, defineUpdate, setHandler } = require('@temporalio/workflow');

exports.noop = async function noop() {
  setHandler(defineUpdate('noop'), () => undefined);
  await condition(() => false);
};
