import { ownId } from '#schema/shared.ts';

/**
 * The id of a level-two heading. Ids stand in the facts (`sections`), one for each heading in order, so that an address
 * with `#steps` works in every language and survives a change of wording.
 */
export const sectionId = ownId;
