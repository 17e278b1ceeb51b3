// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Beta distribution, and Student's t by way of it. Its function is the regularised incomplete
// beta function, by the continued fraction of the NIST Digital Library of Mathematical Functions,
// 8.17.22, evaluated as Lentz and Thompson do (Thompson, Barnett 1986); quantiles by bisection,
// which cannot miss. Absolute errors below 1e-10 for parameters up to 10^5 (compared with scipy).
// Pure, any thread. Parameters must be positive; a probability outside of 0 … 1 is taken as the
// nearer end.
namespace werkbank {

// P(X <= x) for X ~ Beta(a, b).
double betaProbability(double a, double b, double x);
// The x with P(X <= x) = probability.
double betaQuantile(double a, double b, double probability);
// The t that a Student variable with these degrees of freedom exceeds, either way, with probability
// 1 - confidence. More than ten million degrees count as so many.
double studentBound(double degrees, double confidence);

} // namespace werkbank
