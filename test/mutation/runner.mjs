import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { loaderOf } from './load.mjs';

/** What the code that Stryker has changed looks at: the mutant that holds, the test that runs, and what was reached. */
const seen = () => (globalThis.__stryker__ ??= {});

/** Runs one test; gives what went wrong, or null. */
async function faultOf({ body }) {
  try {
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Runs the tests in one process, with all code loaded anew for each mutant, and for each test when it is asked what it reaches: the
 * checks remember what they have read, and one test must not live on what another has made.
 */
class Runner {
  #load;
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#load = await loaderOf(process.cwd());
  }

  #loaded() {
    return this.#load();
  }

  async dryRun() {
    const tests = [];
    for (const at of this.#loaded().keys()) {
      const test = this.#loaded()[at];
      const start = performance.now();
      seen().currentTestId = test.id;
      const fault = await faultOf(test);
      seen().currentTestId = undefined;
      const took = { id: test.id, name: test.name, timeSpentMs: performance.now() - start };
      this.#times.set(test.id, took.timeSpentMs);
      tests.push(
        fault === null
          ? { ...took, status: TestStatus.Success }
          : { ...took, status: TestStatus.Failed, failureMessage: fault },
      );
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: seen().mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const stryker = seen();
    Object.assign(stryker, { hitCount: 0, hitLimit });
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    let tests;
    try {
      tests = this.#loaded();
    } catch (error) {
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    stryker.activeMutant = activeMutant.id;
    const asked = tests
      .filter(({ id }) => testFilter === undefined || testFilter.includes(id))
      .sort((a, b) => (this.#times.get(a.id) ?? 0) - (this.#times.get(b.id) ?? 0));
    for (const [at, test] of asked.entries()) {
      const failureMessage = await faultOf(test);
      const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
      if (endless) return endless;
      if (failureMessage !== null)
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: at + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: asked.length };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'reload', Runner)];
