import { bucketNameProblem } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from './useTexts';

/** A function that says what is wrong with a bucket name; undefined when nothing is. */
export function useBucketNameProblem(): (name: string) => string | undefined {
  const t = useTexts();
  return name => {
    const problem = bucketNameProblem(name);
    switch (problem?.code) {
      case 'bucket-name.too-short':
        return t('buckets.nameProblem.tooShort', {
          min: String(problem.params?.min),
        });
      case 'bucket-name.too-long':
        return t('buckets.nameProblem.tooLong', {
          max: String(problem.params?.max),
        });
      case 'bucket-name.characters':
        return t('buckets.nameProblem.characters');
      case 'bucket-name.ends':
        return t('buckets.nameProblem.ends');
      case 'bucket-name.adjacent-dots':
        return t('buckets.nameProblem.adjacentDots');
      case 'bucket-name.ip-address':
        return t('buckets.nameProblem.ipAddress');
      case 'bucket-name.minio':
        return t('buckets.nameProblem.minio', { name });
      case 'bucket-name.reserved':
        return t('buckets.nameProblem.reserved', {
          part: String(problem.params?.part),
        });
      default:
        return problem?.message;
    }
  };
}
