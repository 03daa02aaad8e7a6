/**
 * Weights that learn by AdaGrad (Duchi et al., 2011) with an L2 penalty: the more a weight has moved, the smaller its steps.
 * @param {number} size how many weights @param {{ penalty: number, rate: number }} options
 */
export function adaGrad(size, { penalty, rate }) {
  const weight = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  return {
    /** The sum of some weights. @param {readonly number[]} on */
    sum: (on) => on.reduce((total, i) => total + (weight[i] ?? 0), 0),

    /** Moves some weights against the slope of the loss. @param {readonly number[]} on @param {number} slope */
    descend(on, slope) {
      for (const i of on) {
        const step = slope + penalty * (weight[i] ?? 0);
        squares[i] = (squares[i] ?? 0) + step * step;
        weight[i] = (weight[i] ?? 0) - (rate * step) / Math.sqrt(squares[i] ?? 1);
      }
    },

    /** A weight in hundredths. @param {number} i */
    rounded: (i) => Math.round((weight[i] ?? 0) * 100) / 100,
  };
}
