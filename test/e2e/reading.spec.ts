import { openAllParts, openHall, waitForReading } from '../../scripts/main-job.mjs';
import { fieldsOf, readFields } from './expected';
import { APPLICANTS, applicant, expect, test } from './fixtures';

for (const name of APPLICANTS) {
  for (const view of ['form', 'review'] as const) {
    test(`all that ${name} has is read on the ${view}, and nothing else is given a meaning`, async ({ session }) => {
      const frame = await openHall(session.page, name, view);
      const panel = await session.openPanel();
      if (view === 'form') await openAllParts(frame);
      await waitForReading(panel, applicant(name).person.name);
      await expect.poll(() => readFields(panel)).toEqual(fieldsOf(applicant(name)));
    });
  }
}
