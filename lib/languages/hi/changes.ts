import type { ChangeFacts } from '../change-schema';

/** What changes mean in Hindi. */
export const changes = (): ChangeFacts => ({
  denyingPrefixes: 'अ अन ना गैर बे निर् अस्',
  opposites: 'मंजूर/मंज़ूर/स्वीकार=खारिज/ख़ारिज/नामंजूर/अस्वीकार संभव=असंभव दोषी=निर्दोष अनुमति=रोक साथ=बिना जीत=हार',
  conjunctions: 'और या एवं तथा',
});
