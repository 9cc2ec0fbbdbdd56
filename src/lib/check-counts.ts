import {
  type Check,
  type CheckRule,
  CheckRuleSchema,
  type Verdict,
  VerdictSchema,
} from '../schemas/check.ts';

/** How many checks of each verdict. */
export type VerdictCounts = Record<Verdict, number>;

export interface RuleCounts {
  readonly rule: CheckRule;
  readonly counts: VerdictCounts;
}

/** How many checks there are by verdict, and by rule and verdict; rules without checks are left out. */
export function countChecks(checks: readonly Pick<Check, 'rule' | 'verdict'>[]): {
  readonly all: VerdictCounts;
  readonly rules: readonly RuleCounts[];
} {
  const rules = CheckRuleSchema.options.map((rule) => ({
    rule,
    counts: countVerdicts(checks.filter((check) => check.rule === rule)),
  }));
  return {
    all: countVerdicts(checks),
    rules: rules.filter(({ counts }) => Object.values(counts).some((count) => count > 0)),
  };
}

function countVerdicts(checks: readonly Pick<Check, 'verdict'>[]): VerdictCounts {
  const counts: VerdictCounts = { 相符: 0, 不符: 0, 无法判断: 0 };
  for (const verdict of VerdictSchema.options) {
    counts[verdict] = checks.filter((check) => check.verdict === verdict).length;
  }
  return counts;
}
