// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/BetaDistribution.h"

#include <algorithm>
#include <cmath>

namespace werkbank {

namespace {

constexpr double tiny = 1e-300;
constexpr double precision = 1e-15;
constexpr int mostTerms = 20'000;
constexpr int halvings = 200;
// Beyond it t and normal distribution differ by less than 1e-7.
constexpr double manyDegrees = 1e7;

// The numerator d_m of 8.17.22, m from 1.
double numerator(double a, double b, double x, int m)
{
    const int half = m / 2;
    const double k = half;
    if (m % 2 == 0)
        return k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
    return -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
}

double notZero(double value)
{
    return std::abs(value) < tiny ? tiny : value;
}

// 1 / (1 + d_1 / (1 + d_2 / (1 + …
double continuedFraction(double a, double b, double x)
{
    double value = 1;
    double c = 1;
    double d = 0;
    for (int m = 1; m <= mostTerms; ++m) {
        const double term = numerator(a, b, x, m);
        d = 1 / notZero(1 + term * d);
        c = notZero(1 + term / c);
        value *= c * d;
        if (std::abs(c * d - 1) < precision)
            break;
    }
    return 1 / value;
}

} // namespace

double betaProbability(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // Where it converges fast; the other side by symmetry (8.17.4).
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaProbability(b, a, 1 - x);
    const double logFactor = std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x)
        + b * std::log1p(-x);
    return std::clamp(std::exp(logFactor) / a * continuedFraction(a, b, x), 0.0, 1.0);
}

double betaQuantile(double a, double b, double probability)
{
    if (probability <= 0)
        return 0;
    if (probability >= 1)
        return 1;
    double low = 0;
    double high = 1;
    for (int i = 0; i < halvings && low < high; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle == low || middle == high)
            break;
        (betaProbability(a, b, middle) < probability ? low : high) = middle;
    }
    return high;
}

double studentBound(double degrees, double confidence)
{
    degrees = std::min(degrees, manyDegrees);
    // degrees / (degrees + t^2) is Beta(degrees / 2, 1 / 2); the mirrored one keeps its digits.
    const double y = betaQuantile(0.5, degrees / 2, confidence);
    return std::sqrt(degrees * y / (1 - y));
}

} // namespace werkbank
