// SPDX-License-Identifier: GPL-3.0-or-later
// The library is its resources; CMake asks for one source.
