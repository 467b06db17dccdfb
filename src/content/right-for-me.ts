import type { GuidePart, GuideQuestionId } from './schema.js';

/** The questions in their order: their part, and whether more than one option may be picked. */
export const questions: ReadonlyArray<
  readonly [id: GuideQuestionId, part: GuidePart, many: boolean]
> = [
  ['hope', 'hope', true],
  ['heart', 'health', true],
  ['body', 'health', true],
  ['mind', 'health', true],
  ['medicines', 'health', true],
  ['visits', 'matters', false],
  ['cost', 'matters', false],
  ['effects', 'matters', false],
  ['others', 'matters', false],
];
