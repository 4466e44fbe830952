/** The tests that mutants are put to: data in, data out. `zones` sets the process's time zone and is left out. */
import '../checks/examples.test';
import '../checks/said.test';
import '../checks/ladder.test';
import '../checks/last-asked.test';
import '../checks/level.test';
import '../checks/readers.test';
import '../checks/title-names.test';
import '../checks/words.test';
import '../checks/run.test';
import '../checks/many.test';
import '../dates/compare.test';
import '../dates/count.test';
import '../dates/format.test';
import '../dates/parse-range.test';
import '../dates/parse.test';
import '../dates/remembered.test';
import '../dates/working-days.test';
